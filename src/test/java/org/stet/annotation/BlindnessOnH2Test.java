package org.stet.annotation;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BlindnessOnH2Test extends BlindnessStories {}
