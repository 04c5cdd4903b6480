package org.stet.project.guideline;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.stet.PostgresProfile;

@QuarkusTest
@TestProfile(PostgresProfile.class)
class GuidelineOnPostgresTest extends GuidelineStories {}
