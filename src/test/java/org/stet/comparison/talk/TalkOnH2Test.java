package org.stet.comparison.talk;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TalkOnH2Test extends TalkStories {}
