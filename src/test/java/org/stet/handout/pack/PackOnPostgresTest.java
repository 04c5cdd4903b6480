package org.stet.handout.pack;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.stet.PostgresProfile;

@QuarkusTest
@TestProfile(PostgresProfile.class)
class PackOnPostgresTest extends PackStories {}
