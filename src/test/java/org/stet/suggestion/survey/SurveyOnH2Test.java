package org.stet.suggestion.survey;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SurveyOnH2Test extends SurveyStories {}
