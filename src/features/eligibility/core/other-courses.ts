import type { Program } from '../../programme/core';
import type { CourseRecord } from '../../roster/core';

/** Riwayat names programmes by their code or their full name. */
export function isOfProgram(course: CourseRecord, program: Program): boolean {
  return course.program !== '' && [program.id, program.name].includes(course.program);
}
