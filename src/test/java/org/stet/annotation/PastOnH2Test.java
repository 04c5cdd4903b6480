package org.stet.annotation;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PastOnH2Test extends PastStories {}
