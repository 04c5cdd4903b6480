package org.stet.annotation;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HeldBackOnH2Test extends HeldBackStories {}
