package org.reliance.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class whose tests take a {@link Reader}: someone before a browser of their own, at the program that all journeys of
 * a run share. A journey fails, besides for what it asserts, when the page throws an error or a request fails; then
 * {@code target/journeys} holds a picture of the page.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Journeys.class)
public @interface Journey {}
