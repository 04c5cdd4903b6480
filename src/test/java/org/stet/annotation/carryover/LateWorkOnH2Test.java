package org.stet.annotation.carryover;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LateWorkOnH2Test extends LateWorkStories {}
