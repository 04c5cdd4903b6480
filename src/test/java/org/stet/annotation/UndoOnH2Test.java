package org.stet.annotation;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class UndoOnH2Test extends UndoStories {}
