package org.stet.article;

import java.util.UUID;

/**
 * What makes a kept text out of date; it is read anew with each request.
 *
 * @param number of the text version within its article, from 1
 * @param blocksVersion counted up whenever the blocks of the text change
 * @param language of the article, as a BCP 47 tag
 */
public record TextState(UUID articleId, int number, int blocksVersion, String language) {}
