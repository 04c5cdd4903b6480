package org.stet.project.guideline;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GuidelineOnH2Test extends GuidelineStories {}
