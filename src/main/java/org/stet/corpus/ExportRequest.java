package org.stet.corpus;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How somebody wants a corpus. */
class ExportRequest {

    @PathParam("format")
    @Parameter(
            description = "The format",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"jsonl", "csv", "webannotation", "codebook"}))
    String format = "";

    @QueryParam("readings")
    @DefaultValue("submitted")
    @Parameter(
            description = "Which readings: those handed in that you may see, or your own, finished or not",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"submitted", "own"}))
    String readings = "submitted";

    @QueryParam("names")
    @DefaultValue("false")
    @Parameter(description = "Whether readers are called by their names; for editors only")
    boolean names;

    @QueryParam("bom")
    @DefaultValue("false")
    @Parameter(description = "Whether a CSV file begins with a byte order mark, by which some spreadsheets know UTF-8")
    boolean byteOrderMark;
}
