package org.stet.comparison.story;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.stet.PostgresProfile;

@QuarkusTest
@TestProfile(PostgresProfile.class)
class SideBySideOnPostgresTest extends SideBySideStories {}
