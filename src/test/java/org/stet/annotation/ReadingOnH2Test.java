package org.stet.annotation;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReadingOnH2Test extends ReadingStories {}
