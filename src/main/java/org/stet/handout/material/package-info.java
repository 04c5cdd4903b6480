/**
 * What a class pack is made of: articles as they were and what readers say of their passages, frozen, so that a pack is the
 * same years later. How much of it a sheet shows is not decided here.
 */
@NullMarked
package org.stet.handout.material;

import org.jspecify.annotations.NullMarked;
