package org.stet.assignment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OwnReadingOnH2Test extends OwnReadingStories {}
