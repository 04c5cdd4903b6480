package org.stet.annotation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.article.ReadText;
import org.stet.history.ChangeEntry;
import org.stet.schema.TagRules;
import org.stet.schema.Tagged;

/**
 * What a judgement stands on.
 *
 * @param reading the own reading of the person asking, in whatever state
 * @param text what it reads
 * @param rules of its tag set, for the labels that the project uses now
 * @param earlier what the change id of the judgement has already made, or stands for
 * @param annotation what its id already stands for, if the judgement is one about a passage
 * @param beside the live annotations of the reading that reach into that passage, in text order
 */
record Ground(
        Reading reading,
        ReadText text,
        TagRules rules,
        @Nullable ChangeEntry earlier,
        @Nullable Annotation annotation,
        List<Tagged> beside) {}
