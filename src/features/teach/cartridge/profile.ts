/**
 * The two versions of IMS Common Cartridge (https://www.imsglobal.org/cc/) that are written. 1.1 is read by most systems, Moodle among
 * them, whose importer knows versions 1.0 and 1.1 only (backup/converter/imscc11/lib.php looks for the 1.1 namespace); 1.3 is the current one.
 * The parts used here are the same in both; namespaces, schemas and resource types differ.
 */
export type Version = '1.1' | '1.3';

const CP = 'http://www.imsglobal.org/xsd';
const PROFILE = 'http://www.imsglobal.org/profile/cc';

/** Names that depend on the version. */
export function profile(version: Version) {
  const v = version === '1.3' ? 'v1p3' : 'v1p1';
  const ns = {
    manifest: `${CP}/imscc${v}/imscp_v1p1`,
    lomManifest: `http://ltsc.ieee.org/xsd/imscc${v}/LOM/manifest`,
    lomResource: `http://ltsc.ieee.org/xsd/imscc${v}/LOM/resource`,
    webLink: `${CP}/imscc${v}/imswl_${v}`,
    topic: `${CP}/imscc${v}/imsdt_${v}`,
    qti: `${CP}/ims_qtiasiv1p2`,
    xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return {
    schemaVersion: `${version}.0`,
    /** Version of the vocabulary of roles. */
    rolesVersion: v,
    ns,
    schemaLocation: {
      manifest: [
        `${ns.manifest} ${PROFILE}/cc${v}/cc${v}_imscp_v1p2_v1p0.xsd`,
        `${ns.lomManifest} ${PROFILE}/cc${v}/LOM/cc${v}_lommanifest_v1p0.xsd`,
        `${ns.lomResource} ${PROFILE}/cc${v}/LOM/cc${v}_lomresource_v1p0.xsd`,
      ].join(' '),
      webLink: `${ns.webLink} ${PROFILE}/cc${v}/cc${v}_imswl_${v}.xsd`,
      topic: `${ns.topic} ${PROFILE}/cc${v}/cc${v}_imsdt_${v}.xsd`,
      qti: `${ns.qti} ${PROFILE}/cc${v}/cc${v}_qtiasiv1p2p1_v1p0.xsd`,
    },
    type: {
      overview: 'webcontent',
      webLink: `imswl_xml${v}`,
      topic: `imsdt_xml${v}`,
      quiz: `imsqti_xmlv1p2/imscc_xml${v}/assessment`,
    },
  } as const;
}

/** The names of one version. */
export type Profile = ReturnType<typeof profile>;
