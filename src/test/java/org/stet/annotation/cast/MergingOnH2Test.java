package org.stet.annotation.cast;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MergingOnH2Test extends MergingStories {}
