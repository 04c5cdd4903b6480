package org.stet.project;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ProjectOnH2Test extends ProjectStories {}
