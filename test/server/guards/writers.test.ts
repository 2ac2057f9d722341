import { type Caller, authorize } from '../../../src/server/guards/writers.js'

const LOCAL: Caller = { address: '127.0.0.1', host: '127.0.0.1:4000', origin: undefined, authorization: undefined }

describe('without a key', () => {
  test.each<[string, Partial<Caller>]>([
    ['this machine', {}],
    ['this machine over IPv6', { address: '::1', host: '[::1]:4000' }],
    ['this machine, mapped', { address: '::ffff:127.0.0.1', host: 'localhost:4000' }],
    ['the page that this server serves', { origin: 'http://127.0.0.1:4000' }],
  ])('%s may write', (_, caller) => {
    expect(() => {
      authorize({ ...LOCAL, ...caller }, null)
    }).not.toThrow()
  })

  test.each<[string, Partial<Caller>]>([
    ['another machine', { address: '10.0.0.7' }],
    ['another machine that says it is here', { address: '192.168.1.5', host: 'localhost:4000' }],
    ['a page of another site in a browser here', { origin: 'https://evil.example' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['another server here', { origin: 'http://127.0.0.1:9999' }],
    ['a name that was bound to this machine', { host: 'evil.example:4000', origin: 'http://evil.example:4000' }],
    ['a name that begins like this machine', { host: '127.0.0.1.evil.example' }],
    ['no host at all', { host: undefined }],
  ])('%s may not', (_, caller) => {
    expect(() => {
      authorize({ ...LOCAL, ...caller }, null)
    }).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }) as Error)
  })
})

describe('with a key', () => {
  test.each(['Bearer secret', 'bearer secret'])('%s opens from anywhere', (authorization) => {
    expect(() => {
      authorize({ address: '10.0.0.7', host: 'news.example', origin: 'https://a.example', authorization }, 'secret')
    }).not.toThrow()
  })

  test.each([undefined, '', 'secret', 'Bearer', 'Bearer ', 'Bearer secre', 'Bearer secrett', 'Basic secret'])(
    '%s does not',
    (authorization) => {
      expect(() => {
        authorize({ ...LOCAL, authorization }, 'secret')
      }).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }) as Error)
    },
  )
})
