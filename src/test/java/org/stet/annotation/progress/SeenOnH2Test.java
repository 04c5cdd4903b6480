package org.stet.annotation.progress;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SeenOnH2Test extends SeenStories {}
