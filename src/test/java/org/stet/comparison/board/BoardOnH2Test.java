package org.stet.comparison.board;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BoardOnH2Test extends BoardStories {}
