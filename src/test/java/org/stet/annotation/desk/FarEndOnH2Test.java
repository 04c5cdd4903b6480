package org.stet.annotation;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FarEndOnH2Test extends FarEndStories {}
