/// Boundaries of areas from the files that carry them: GeoJSON, TopoJSON, shapefiles and GeoPackages, whether in degrees
/// or on the British National Grid. The entry points are [FeatureReader], [AreaFeatures] and [BritishGrid]. Uses `model`.
@NullMarked
package org.trigpoint.intake.spatial;

import org.jspecify.annotations.NullMarked;
