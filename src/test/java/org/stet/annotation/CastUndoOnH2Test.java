package org.stet.annotation;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CastUndoOnH2Test extends CastUndoStories {}
