package org.reliance.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;

/**
 * Takes the slides out of a presentation that serves as a template, with all that hangs on them: charts, workbooks, notes,
 * pictures. What somebody once showed must not travel on in files made from the same look.
 */
final class TemplateSlides {

    private TemplateSlides() {}

    /** The presentation without slides, written. */
    static byte[] removeFrom(XMLSlideShow show) throws IOException, OpenXML4JException {
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        forgetLists(show.getCTPresentation());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show.write(out);
        return withoutStrayParts(out.toByteArray());
    }

    /** Sections and custom shows name slides that are no longer there. */
    private static void forgetLists(CTPresentation presentation) {
        if (presentation.isSetCustShowLst()) {
            presentation.unsetCustShowLst();
        }
        if (presentation.isSetExtLst()) {
            presentation.unsetExtLst();
        }
    }

    private static byte[] withoutStrayParts(byte[] bytes) throws IOException, OpenXML4JException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            Set<PackagePartName> reached = new HashSet<>();
            reach(pack, pack.getRelationships(), reached);
            for (PackagePart part : pack.getParts()) {
                if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                    pack.removePart(part.getPartName());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pack.save(out);
            // Nothing is to be written back when the package is closed.
            pack.revert();
            return out.toByteArray();
        }
    }

    private static void reach(OPCPackage pack, PackageRelationshipCollection relations, Set<PackagePartName> reached)
            throws OpenXML4JException {
        for (PackageRelationship relation : relations) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = pack.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
                if (part != null && reached.add(part.getPartName())) {
                    reach(pack, part.getRelationships(), reached);
                }
            }
        }
    }
}
