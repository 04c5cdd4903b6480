package org.stet.job;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class JobOnH2Test extends JobStories {}
