package org.stet.suggestion.survey;

import java.util.List;
import java.util.UUID;

/**
 * What a survey came to, as it stands in its job.
 *
 * @param schema the version of the tag set whose labels they are
 * @param articles how many were looked at
 * @param otherLanguage how many of them are in a language without rules
 * @param failed on how many of them a rule failed
 */
record SurveyResult(UUID schema, long articles, long otherLanguage, long failed, List<LabelTotal> totals) {}
