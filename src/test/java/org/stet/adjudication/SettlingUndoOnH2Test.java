package org.stet.adjudication;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SettlingUndoOnH2Test extends SettlingUndoStories {}
