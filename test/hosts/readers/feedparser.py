# What feedparser, which rss2email and planets use, gives of the first item of a feed.
import io, sys
sys.path.insert(0, sys.argv[1] + '/usr/lib/python3/dist-packages')
import feedparser
sys.stdout.reconfigure(encoding='utf-8')
feed = feedparser.parse(io.BytesIO(sys.stdin.buffer.read()))
sys.stdout.write(feed.entries[0].content[0].value)
