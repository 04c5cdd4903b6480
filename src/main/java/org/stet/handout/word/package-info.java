/**
 * Class packs as Word documents, for teachers who change them: styles for all that is set, lines of articles as they are
 * on paper, nothing that a conversion by Google Docs or LibreOffice would lose.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, Office Open XML,
 *     part 1, 17 (WordprocessingML)</a>
 */
@NullMarked
package org.stet.handout.word;

import org.jspecify.annotations.NullMarked;
