/** A picture of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export const TINY_PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** An APP1 with Exif: which way is up, and a text where a camera writes its maker. */
const exif = (orientation: number, maker: string): Buffer => {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(0x0112, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(maker)]))
}

/** A JPEG as a phone makes it, put together by hand: `picture` must stay, `secrets` must go. */
export const jpegOf = ({ orientation }: { orientation: number }) => {
  const secrets = ['MAKER-OF-PHONE', 'XMP-PLACE', 'IPTC-PUPIL', 'COMMENT-NAME', 'SECOND-PICTURE'].map(
    (each) => Buffer.from(each),
  )
  const [maker, xmp, iptc, comment, behind] = secrets.map((each) => each.toString())
  const picture = Buffer.concat([
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    // Compressed data: a stuffed FF, a restart, and more.
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
  ])
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1')),
    exif(orientation, maker ?? ''),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${iptc}`)),
    segment(0xfe, Buffer.from(comment ?? '')),
    picture,
    Buffer.from([0xff, 0xd9]),
    Buffer.from(behind ?? ''),
  ])
  return { bytes, picture, secrets }
}
