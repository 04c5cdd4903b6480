package org.stet.handout.pack;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PackOnH2Test extends PackStories {}
