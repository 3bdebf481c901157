/** Names for the ids, which themselves say nothing: they stand in addresses. */
export const ci = {
  ingrid: 'ci-q3m8w5kd',
  poul: 'ci-x7t2n9bf',
  kaj: 'ci-h4v6r1zp',
  mette: 'ci-c9k3s7yj',
  alma: 'ci-w2d8g5mx',
  jens: 'ci-n6b1p4ht',
  gudrun: 'ci-f8z5c2vq',
  svend: 'ci-k1r7x3wn',
  lise: 'ci-t5j9m2gb',
  birgit: 'ci-d3y6h8sc',
  ronni: 'ci-v9f4q1kz',
  karen: 'ci-m2p7w6tr',
  thomas: 'ci-b8n3d5xh',
  sofie: 'ci-z4g1k9vf',
  verner: 'ci-j7c5t8qm',
  else: 'ci-r6x2b4ny',
} as const;
