package org.stet.assignment.giving;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GivingOnH2Test extends GivingStories {}
