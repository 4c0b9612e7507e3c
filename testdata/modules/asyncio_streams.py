import asyncio, time, socket
async def f(n):
    await asyncio.sleep(0.01); return n
async def main():
    print(await asyncio.gather(*map(f, range(5))))
    async def h(r, w):
        d = await r.readline(); w.write(d.upper()); await w.drain(); w.close()
    s = await asyncio.start_server(h, "127.0.0.1", 0)
    port = s.sockets[0].getsockname()[1]
    r, w = await asyncio.open_connection("127.0.0.1", port)
    w.write(b"hello\n"); print(await r.read()); w.close()
    s.close(); await s.wait_closed()
    try:
        async with asyncio.timeout(0.05): await asyncio.sleep(5)
    except TimeoutError: print("timeout")
    p = await asyncio.create_subprocess_exec("echo", "hi", stdout=asyncio.subprocess.PIPE)
    print(await p.communicate())
    print(await asyncio.to_thread(lambda: 5))
asyncio.run(main())
