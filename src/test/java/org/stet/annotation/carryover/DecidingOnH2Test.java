package org.stet.annotation.carryover;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DecidingOnH2Test extends DecidingStories {}
