/**
 * What others made and the jar holds: run by the build, it checks the licence of every part, writes the notices that the
 * licences ask for, and adds the packages of the page to the list of parts.
 */
@NullMarked
package org.reliance.parts;

import org.jspecify.annotations.NullMarked;
