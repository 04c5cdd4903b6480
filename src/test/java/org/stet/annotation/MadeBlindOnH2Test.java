package org.stet.annotation;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MadeBlindOnH2Test extends MadeBlindStories {}
