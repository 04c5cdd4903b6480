package org.stet.comparison.story;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StoryOnH2Test extends StoryStories {}
