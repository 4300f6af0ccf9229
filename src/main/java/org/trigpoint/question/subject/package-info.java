/// Subjects beyond counts of incidents: treatment, victims, households, offenders, fire, roads, harm, money, community
/// voice and priorities. Begin with [org.trigpoint.question.subject.Subjects]. A subject's tables name the counts they
/// rest on instead of holding numbers; [org.trigpoint.question.subject.SubjectView] applies disclosure control once, so
/// that no output can show what another withholds. Uses `model`, `statistics`, `people` and `workspace`.
@NullMarked
package org.trigpoint.question.subject;

import org.jspecify.annotations.NullMarked;
