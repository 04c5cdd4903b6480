package org.stet.routes;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SimultaneousOnH2Test extends SimultaneousStories {}
