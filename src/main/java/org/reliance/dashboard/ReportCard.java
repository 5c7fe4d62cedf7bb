package org.reliance.dashboard;

import org.reliance.catalogue.Report;

/**
 * A report in the list of reports.
 *
 * @param published its date in words
 * @param quantities how many of its quantities are recorded, absent ones included
 * @param events how many of its events
 * @param sources how many sources it names
 */
public record ReportCard(Report report, String published, int quantities, int events, int sources) {}
