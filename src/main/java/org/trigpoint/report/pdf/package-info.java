/// Documents as tagged PDF (PDF/UA) with its fonts inside, laid out from XHTML and a style sheet by openhtmltopdf. Entry
/// point: [PdfWriter]. Uses `document`, `layout` and `output`.
@NullMarked
package org.trigpoint.report.pdf;

import org.jspecify.annotations.NullMarked;
