package org.stet.comparison.story;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SideBySideOnH2Test extends SideBySideStories {}
