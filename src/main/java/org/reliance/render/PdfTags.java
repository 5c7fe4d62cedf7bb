package org.reliance.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;

/** What the parts of a document's pages are, for readers who have them read aloud. */
final class PdfTags {

    static final String HEADING = "H1";
    static final String PARAGRAPH = "P";
    static final String FIGURE = "Figure";

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement body = new PDStructureElement("Document", root);
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();

    PdfTags(PDDocument document) {
        root.appendKid(body);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
    }

    /** The tags of one page, given in the order of reading. */
    final class Page {

        private final PDPage page;
        private final PDPageContentStream content;
        private final List<PDStructureElement> owners = new ArrayList<>();

        private Page(PDPage page, PDPageContentStream content) {
            this.page = page;
            this.content = content;
        }

        /**
         * Draws something that is one part of the page.
         *
         * @param description what it says, where it is a picture; else empty
         */
        void part(String kind, String description, PdfCanvas.Step step) throws IOException {
            PDStructureElement element = new PDStructureElement(kind, body);
            element.setPage(page);
            if (!description.isEmpty()) {
                element.setAlternateDescription(description);
            }
            int number = owners.size();
            COSDictionary mark = new COSDictionary();
            mark.setInt(COSName.MCID, number);
            element.appendKid(new PDMarkedContent(COSName.getPDFName(kind), mark));
            body.appendKid(element);
            owners.add(element);
            content.beginMarkedContent(COSName.getPDFName(kind), number);
            step.draw();
            content.endMarkedContent();
        }

        /** Draws what says nothing. */
        void background(PdfCanvas.Step step) throws IOException {
            content.beginMarkedContent(COSName.ARTIFACT);
            step.draw();
            content.endMarkedContent();
        }

        private void end() {
            COSArray array = new COSArray();
            owners.forEach(array::add);
            int key = parents.size();
            page.getCOSObject().setInt(COSName.STRUCT_PARENTS, key);
            parents.put(key, new PDParentTreeValue(array));
        }
    }

    Page begin(PDPage page, PDPageContentStream content) {
        return new Page(page, content);
    }

    void end(Page page) {
        page.end();
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
