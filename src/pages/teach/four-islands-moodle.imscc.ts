// The address under which the package was first published for Moodle; it is the recommended one now.
export { GET } from './four-islands.imscc.ts';
