package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reliance.dashboard.Dashboard;
import org.reliance.render.FigureArchive;
import org.reliance.render.FigureWriter;
import org.reliance.server.LongJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DownloadAllTest extends SpringBrowserlessTest {

    @Autowired
    private Dashboard dashboard;

    @Autowired
    private List<FigureWriter> writers;

    @Autowired
    private FigureArchive archive;

    @Autowired
    private LongJobs jobs;

    @Test
    void theFormatsOfAFigureAreOffered() {
        open("csv");

        assertThat(text()).contains("PowerPoint", "PDF", "CSV").doesNotContain("BibTeX");
    }

    @Test
    void whatIsCancelledLeavesNoFile() {
        open("pdf");
        test(button("Make the file")).click();
        test(button("Cancel")).click();

        assertThat(text()).contains("Cancelled.");
        assertThat(find(Anchor.class).withTextContaining("Save figures").all()).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private void open(String format) {
        DownloadAll all = new DownloadAll(dashboard, writers, archive, jobs);
        UI.getCurrent().add(all);
        @SuppressWarnings("unchecked")
        Select<FigureWriter> formats = find(Select.class, all).single();
        formats.setValue(writers.stream()
                .filter(writer -> writer.extension().equals(format))
                .findFirst()
                .orElseThrow());
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
