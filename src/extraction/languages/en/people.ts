// Names of people.

export const givenNames = [
  'john',
  'mary',
  'james',
  'robert',
  'michael',
  'david',
  'hillary',
  'donald',
  'bernie',
  'ted',
  'marco',
  'jeb',
  'bill',
  'barack',
  'joe',
  'paul',
  'kevin',
  'harry',
  'rick',
  'megyn',
  'terry',
  'nancy',
  'mitch',
]
/** Capitals show last names. */
export const knownSurnames: string[] = []
export const feminineNames: string[] = []
export const masculineNames: string[] = []
export const servants: string[] = []
export const others = {}
export const offices = {}
