package org.stet.assignment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WaitingOnH2Test extends WaitingStories {}
