/**
 * What stands as indicator where only the second voice points to a passage. Kept here like the order of the statuses: of
 * the scorer this package needs the types alone, so that a report can be written without loading it.
 */
export const SECOND_VOICE = 'second-voice';
