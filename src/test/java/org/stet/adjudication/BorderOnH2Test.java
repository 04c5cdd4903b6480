package org.stet.adjudication;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BorderOnH2Test extends BorderStories {}
