package org.stet.annotation;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TaggingOnH2Test extends TaggingStories {}
